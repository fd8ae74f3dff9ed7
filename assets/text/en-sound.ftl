# What the game says about the way to the ear.
sound-through-window = PortAudio gives no sound here, so it goes through the window’s own library.
sound-silent = No sound card answers. The game goes on in silence; captions and gauges tell everything.
sound-lost = The sound card is gone. The game goes on without it.

# What is heard from afar, for those who do not hear it.
afar-foghorn = [ a foghorn on the roads ]
afar-foghorn-far = [ a foghorn, far beyond the roofs ]
afar-gulls = [ gulls ]
afar-winch = [ a winch turns ]
afar-ice = [ the ice cracks ]
afar-floes = [ floes grind past ]
afar-dog = [ a dog behind a fence ]
afar-dog-yard = [ a dog, two yards away ]
afar-crowd = [ people go by, all talking ]
afar-crowd-hall = [ people wait and talk ]
afar-tram = [ a tram ]
afar-tram-bell = [ a tram bell ]
afar-doorbell = [ the bell, three times: for the neighbours ]
afar-steps = [ steps on the boards ]
afar-sparrows = [ sparrows quarrel ]
afar-gutter = [ the gutter runs over ]
afar-step-quay = [ the quay underfoot ]
afar-crowd-near = [ people all round ]
afar-door-home = [ the door at home ]
afar-door-hall = [ a door along the corridor ]
afar-tram-ride = [ the tram takes you on ]
