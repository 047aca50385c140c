package sightline.platform.language;

/**
 * A rule that can refuse a request, and where a reader can check it.
 *
 * @param sentence the rule, as the field would say it
 * @param source where it is written: an act and section, a guidance chapter, or one of our decision records
 */
public record Rule(String sentence, String source) {}
