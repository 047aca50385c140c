package sightline.platform.language;

/** What a disclosure to a third party is tested for. */
public enum DisclosureCriterion {
    REASONABLE,
    NECESSARY,
    LAWFUL,
    PROPORTIONATE
}
