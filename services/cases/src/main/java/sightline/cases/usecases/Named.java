package sightline.cases.usecases;

import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

/** A case as somebody names it who does not see it: exactly, or not at all. */
public sealed interface Named {

    /** By its id, as from an event or a colleague. */
    record ById(CaseId id) implements Named {}

    /** By a number of the person it is about. */
    record ByNumber(Identifier identifier) implements Named {}
}
