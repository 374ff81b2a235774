"""Words as YAML takes them between quotation marks."""


def in_quotation_marks(words: str) -> str:
    """The words between marks that are none of them: double ones, where they have none inside.

    Between double marks a backslash would begin an escape (YAML 1.2, 7.3.1); between single ones
    a single mark is written twice (7.3.2).
    """
    if '"' not in words and "\\" not in words:
        return f'"{words}"'
    doubled = words.replace("'", "''")
    return f"'{doubled}'"
