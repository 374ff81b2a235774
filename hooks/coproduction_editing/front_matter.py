"""The fields at the top of a page as a text of their own, to be put back where they were."""

from dataclasses import dataclass

from coproduction.source import split_front_matter
from coproduction_editing.splice import Original


@dataclass(frozen=True)
class Front:
    """A page in three: what stands before its fields, they, and all that follows them."""

    before: str
    fields: Original
    after: str

    def whole(self) -> Original:
        """The page again."""
        return Original(self.before + self.fields.raw + self.after)


def front_of(page: Original, file: str) -> Front:
    """The page, cut before and after its fields; raises `Unreadable` where it has none."""
    split_front_matter(page.text, file)
    lines = page.raw.split("\n")
    end = next(at for at, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
    fields = "".join(f"{line}\n" for line in lines[1:end])
    return Front(f"{lines[0]}\n", Original(fields), "\n".join(lines[end:]))
