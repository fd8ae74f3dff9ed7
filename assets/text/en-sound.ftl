# What the game says about the way to the ear.
sound-through-window = PortAudio gives no sound here, so it goes through the window’s own library.
sound-silent = No sound card answers. The game goes on in silence; captions and gauges tell everything.
sound-lost = The sound card is gone. The game goes on without it.
