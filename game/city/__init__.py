"""The rules: people, prices, heat, law and calendar, in whole numbers and standard library only."""
