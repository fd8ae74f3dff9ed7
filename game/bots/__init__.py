"""The bots: players that see what a player sees, say why they act, and use their hands."""
