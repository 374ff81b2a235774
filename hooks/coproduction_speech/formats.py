"""The formats of this part."""

from coproduction_speech.speech import MP3
from coproduction_speech.spoken_book import SPOKEN_BOOK

FORMATS = (MP3, SPOKEN_BOOK)
