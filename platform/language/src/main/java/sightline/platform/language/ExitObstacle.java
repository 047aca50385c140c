package sightline.platform.language;

/** What can stand against an exit or a lower level. */
public enum ExitObstacle {
    ACTION_UNHANDLED,
    NO_RATIONALE,
    NO_PLAN,
    ARREST_UNANSWERED,
    CONCERN_UNANSWERED
}
