# Что игра говорит о пути к уху.
sound-through-window = PortAudio здесь молчит, звук идёт через библиотеку окна.
sound-silent = Звуковая карта не отвечает. Игра идёт в тишине: подписи и шкалы скажут всё.
sound-lost = Звуковая карта пропала. Игра продолжается без неё.

# Что слышно издали — для тех, кто не слышит.
afar-foghorn = [ гудок на рейде ]
afar-foghorn-far = [ гудок далеко за крышами ]
afar-gulls = [ чайки ]
afar-winch = [ крутится лебёдка ]
afar-ice = [ трещит лёд ]
afar-floes = [ льдины трутся бортами ]
afar-dog = [ собака за забором ]
afar-dog-yard = [ собака через два двора ]
afar-crowd = [ идут люди, все говорят ]
afar-crowd-hall = [ люди ждут и говорят ]
afar-tram = [ трамвай ]
afar-tram-bell = [ трамвайный звонок ]
afar-doorbell = [ три звонка: к соседям ]
afar-steps = [ шаги по половицам ]
afar-sparrows = [ воробьи ссорятся ]
afar-gutter = [ льёт из водосточной трубы ]
afar-step-quay = [ шаги по причалу ]
afar-crowd-near = [ кругом люди ]
afar-door-home = [ дверь дома ]
afar-door-hall = [ дверь в коридоре ]
afar-tram-ride = [ трамвай везёт дальше ]
