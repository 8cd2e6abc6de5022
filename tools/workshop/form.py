"""All that `./course test` asks of a notebook before it runs it."""

from tools.workshop import check, claims, navigation, prose, stored, tables


def problems(course, path):
    """Sentences on a lesson, an exercise or another page of the course."""
    found = check.problems(course, path)
    if path.parent.name != "notebooks":
        return found + stored.problems_of_exercise(path)
    if path not in navigation.lessons(course):
        return found
    return [*found, *prose.problems(path), *navigation.problems(course, path), *stored.problems(path), *claims.problems(course, path), *tables.problems(course, path)]
