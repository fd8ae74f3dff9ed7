"""Audio files: what is written comes back, and every bad file has its sentence."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from game import GameError
from game.sound.feeder import Crank
from game.sound.files import WavWriter, read_audio, write_wav
from game.sound.mixer import Mixer
from game.sound.wav_out import open_wav_out

RATE_HZ = 44100


def tone(seconds: float = 1.0, *, rate_hz: int = RATE_HZ) -> np.ndarray:
    t = np.arange(round(seconds * rate_hz)) / rate_hz
    return (0.5 * np.sin(2 * np.pi * 440 * t)).astype(np.float32)


def test_a_wav_comes_back_within_half_a_step(tmp_path: Path, rng: np.random.Generator) -> None:
    sound = rng.uniform(-1, 1, 5000).astype(np.float32)
    write_wav(tmp_path / "a.wav", sound)
    assert np.abs(read_audio(tmp_path / "a.wav") - sound).max() <= 1 / 32768
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize(
    ("suffix", "tolerance"), [("wav", 1e-3), ("flac", 1e-3), ("ogg", 0.05), ("mp3", 0.05)]
)
def test_every_kind_of_file_is_read(tmp_path: Path, suffix: str, tolerance: float) -> None:
    path = tmp_path / f"song.{suffix}"
    soundfile.write(path, tone(), RATE_HZ)
    sound = read_audio(path)
    assert sound.dtype == np.float32
    assert sound.ndim == 1
    middle = sound[10_000:30_000]
    assert np.isclose(np.sqrt(np.mean(middle**2)), 0.5 / np.sqrt(2), rtol=tolerance)


def test_stereo_is_mixed_down_and_the_rate_is_changed(tmp_path: Path) -> None:
    left = tone(rate_hz=48000)
    soundfile.write(tmp_path / "s.wav", np.stack([left, np.zeros_like(left)], axis=1), 48000)
    sound = read_audio(tmp_path / "s.wav", rate_hz=RATE_HZ)
    assert abs(len(sound) - RATE_HZ) <= 2
    assert np.abs(sound[500:-500] - 0.5 * tone()[500 : len(sound) - 500]).max() < 1e-3


def bad_files(folder: Path) -> dict[str, Path]:
    (folder / "empty.wav").touch()
    (folder / "words.ogg").write_text("Blue Lamp over the Neva")
    (folder / "list.raw").write_text("not a sound")
    soundfile.write(folder / "silent.wav", np.zeros(0, np.float32), RATE_HZ)
    soundfile.write(folder / "nan.wav", np.full(9, np.nan, np.float32), RATE_HZ, subtype="FLOAT")
    soundfile.write(folder / "slow.wav", tone(), 8)
    soundfile.write(folder / "long.flac", tone(), RATE_HZ, subtype="PCM_16")
    with (folder / "long.flac").open("r+b") as file:
        # The header claims 2^32 frames more than there are.
        file.seek(21)
        file.write(b"\xf1\xff\xff\xff\xff")
    return {
        "no file": folder / "lost.wav",
        "a folder": folder,
        "not a sound": folder / "empty.wav",
        "MP3": folder / "words.ogg",
        "WAV, FLAC": folder / "list.raw",
        "length is zero": folder / "silent.wav",
        "damaged": folder / "nan.wav",
        "sample rate of 8 Hz": folder / "slow.wav",
        "longer than 60 minutes": folder / "long.flac",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "no file",
        "a folder",
        "not a sound",
        "MP3",
        "WAV, FLAC",
        "length is zero",
        "damaged",
        "sample rate of 8 Hz",
        "longer than 60 minutes",
    ],
)
def test_every_bad_file_has_its_sentence(tmp_path: Path, sentence: str) -> None:
    with pytest.raises(GameError, match=sentence):
        read_audio(bad_files(tmp_path)[sentence])


@pytest.mark.parametrize("suffix", ["wav", "ogg", "mp3"])
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes_and_told(
    tmp_path: Path, rng: np.random.Generator, capfd: pytest.CaptureFixture[str], suffix: str
) -> None:
    whole, torn = tmp_path / f"whole.{suffix}", tmp_path / f"torn.{suffix}"
    soundfile.write(whole, rng.uniform(-0.5, 0.5, 4 * RATE_HZ), RATE_HZ)
    content = whole.read_bytes()
    torn.write_bytes(content[: len(content) * 6 // 10])
    said: list[str] = []
    assert len(read_audio(whole, warned=said.append)) >= 4 * RATE_HZ
    assert not said
    assert RATE_HZ < len(read_audio(torn, warned=said.append)) < 3 * RATE_HZ
    assert len(said) == 1
    assert said[0].startswith(f"torn.{suffix} breaks off after")
    assert capfd.readouterr() == ("", ""), "no library speaks by itself"


@pytest.mark.parametrize(("seconds", "kept"), [(10, 0.5), (30, 0.8)])
def test_the_place_of_the_damage_is_where_the_sound_ends(
    tmp_path: Path, rng: np.random.Generator, seconds: int, kept: float
) -> None:
    whole = tmp_path / "whole.flac"
    soundfile.write(whole, rng.uniform(-0.3, 0.3, (seconds * RATE_HZ, 2)), RATE_HZ)
    torn = tmp_path / "torn.flac"
    torn.write_bytes(whole.read_bytes()[: round(whole.stat().st_size * kept)])
    with pytest.raises(GameError, match=r"torn\.flac is damaged") as told:
        read_audio(torn)
    place_s = float(str(told.value).split("damaged ")[1].split(" seconds")[0])
    assert place_s == pytest.approx(seconds * kept, abs=0.2)


def test_a_flac_that_breaks_off_is_called_damaged(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "whole.flac", tone(4.0), RATE_HZ)
    content = (tmp_path / "whole.flac").read_bytes()
    (tmp_path / "torn.flac").write_bytes(content[: len(content) // 2])
    with pytest.raises(GameError, match=r"torn\.flac is damaged"):
        read_audio(tmp_path / "torn.flac")


def test_a_wav_out_of_a_pipe_is_no_torn_one(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", tone())
    content = bytearray((tmp_path / "a.wav").read_bytes())
    content[4:8] = content[40:44] = b"\xff\xff\xff\xff"
    (tmp_path / "a.wav").write_bytes(content)
    said: list[str] = []
    assert len(read_audio(tmp_path / "a.wav", warned=said.append)) == RATE_HZ
    assert not said


def test_channels_that_put_each_other_out_are_no_silence(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "s.wav", np.stack([0.5 * tone(), -0.5 * tone()], axis=1), RATE_HZ)
    assert np.abs(read_audio(tmp_path / "s.wav") - 0.5 * tone()).max() < 1e-4


def test_an_audio_file_is_not_read_through_python_where_ctrl_c_would_be_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []

    class Spy(soundfile.SoundFile):
        def __init__(self, file: object, *args: object, **more: object) -> None:
            opened.append(file)
            super().__init__(file, *args, **more)

        def read(self, *_: object, **__: object) -> None:
            raise KeyboardInterrupt

    write_wav(tmp_path / "a.wav", tone())
    monkeypatch.setattr(soundfile, "SoundFile", Spy)
    with pytest.raises(KeyboardInterrupt):
        read_audio(tmp_path / "a.wav")
    assert opened == [tmp_path / "a.wav"]


def test_who_breaks_off_the_writing_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(WavWriter, "write", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_wav(tmp_path / "a.wav", tone())
    assert not list(tmp_path.iterdir())


def test_a_name_that_another_program_holds_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(GameError, match="is it open elsewhere"):
        write_wav(tmp_path / "a.wav", tone())
    assert not list(tmp_path.iterdir())


def test_a_file_that_may_not_be_read_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    write_wav(tmp_path / "a.wav", tone())
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(GameError, match="Permission denied"):
        read_audio(tmp_path / "a.wav")


def test_writing_into_no_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="cannot be written"):
        write_wav(tmp_path / "nowhere" / "a.wav", tone())


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", tone())
    before = (tmp_path / "a.wav").read_bytes()
    writer = WavWriter(tmp_path / "a.wav", rate_hz=RATE_HZ)
    writer.write(tone(0.1))
    assert (tmp_path / "a.wav").read_bytes() == before
    writer.close()
    writer.close()
    assert len(read_audio(tmp_path / "a.wav")) == 4410
    writer = WavWriter(tmp_path / "a.wav", rate_hz=RATE_HZ)
    writer.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize("channels", [1, 2])
def test_the_file_holds_what_would_have_been_heard(tmp_path: Path, channels: int) -> None:
    mixer = Mixer(channels=channels)
    mixer.play(tone(), "disc", pan=0.0)
    mixer.play(tone(0.5)[::-1].copy(), "music", gain=0.3)
    crank = Crank(mixer, sinks=(open_wav_out(tmp_path / "heard.wav", mixer),))
    heard = np.concatenate([crank.turn(735) for _ in range(60)])
    crank.stop()
    kept, rate_hz = soundfile.read(tmp_path / "heard.wav", dtype="float32")
    assert rate_hz == RATE_HZ
    assert kept.shape == heard.shape
    assert np.abs(kept - heard).max() <= 1 / 32768


def test_a_sound_louder_than_full_is_made_softer_and_keeps_its_shape(tmp_path: Path) -> None:
    loud = 5 * tone()
    soundfile.write(tmp_path / "loud.wav", loud, RATE_HZ, "FLOAT")
    heard = read_audio(tmp_path / "loud.wav")
    assert np.abs(heard).max() == pytest.approx(1.0)
    assert np.allclose(heard, loud / np.abs(loud).max(), atol=1e-6)
    soundfile.write(tmp_path / "full.wav", 2 * tone(), RATE_HZ, "FLOAT")
    assert np.allclose(read_audio(tmp_path / "full.wav"), 2 * tone(), atol=1e-6)


def test_a_single_absurd_value_does_not_make_silence_of_the_rest(tmp_path: Path) -> None:
    sound = tone(2.0)
    sound[RATE_HZ] = 3e38
    soundfile.write(tmp_path / "stray.wav", sound, RATE_HZ, "FLOAT")
    said: list[str] = []
    heard = read_audio(tmp_path / "stray.wav", warned=said.append)
    assert said == ["stray.wav holds 1 samples of absurd value; they were limited."]
    assert np.sqrt(np.mean(heard**2)) > 0.15
    assert np.abs(heard).max() == pytest.approx(1.0)


@pytest.mark.parametrize("suffix", ["ogg", "wav", "mp3", "bin"])
def test_no_library_speaks_by_itself_about_what_is_no_sound(
    tmp_path: Path, rng: np.random.Generator, capfd: pytest.CaptureFixture[str], suffix: str
) -> None:
    """Whatever the file is called: what nobody knows is shown to the reader of MP3 in the end."""
    path = tmp_path / f"noise.{suffix}"
    path.write_bytes(rng.integers(0, 256, 60_000, np.uint8).tobytes())
    with pytest.raises(GameError, match="is not a sound"):
        read_audio(path)
    assert capfd.readouterr() == ("", "")
