package sightline.platform.language;

/** What was decided when recall was considered; not recalling is a decision like the other. */
public enum RecallOutcome {
    RECALL,
    NO_RECALL
}
