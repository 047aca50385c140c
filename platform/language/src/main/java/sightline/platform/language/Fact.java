package sightline.platform.language;

/** Something that happened in a case and is never edited or deleted; a later fact may supersede it. */
public interface Fact {

    CaseId about();

    Told told();
}
