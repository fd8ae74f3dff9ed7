"""Audio files: what is written comes back, and every bad file has its sentence."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from game import GameError
from game.sound.feeder import Crank
from game.sound.files import WavWriter, level_to, read_audio, write_wav
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


def test_level_keeps_to_loudness_and_to_the_peak() -> None:
    sound = tone()
    rms = np.sqrt(np.mean(level_to(sound, loudness_db=-20.0) ** 2))
    assert np.isclose(20 * np.log10(rms), -20.0, atol=0.2)
    spiky = np.zeros(1000, np.float32)
    spiky[::100] = 0.5
    spiky[500:510] = 0.01
    assert np.isclose(np.abs(level_to(spiky, loudness_db=0.0)).max(), 0.9)
    assert not level_to(np.zeros(9, np.float32)).any()


def test_a_full_disk_is_told_at_the_end_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    writer = WavWriter(tmp_path / "a.wav", rate_hz=RATE_HZ)
    monkeypatch.setattr(soundfile.SoundFile, "write", full)
    writer.write(tone(0.1))
    writer.write(tone(0.1))
    with pytest.raises(GameError, match="disk full"):
        writer.close()
    writer.close()
    assert list(tmp_path.iterdir()) == []
