package sightline.cases.domain.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

/**
 * Somebody who may be meant.
 *
 * @param name its words, as they are compared
 * @param sounding which of the words asked for sound like one of the name
 * @param numbered which of their numbers was asked for
 */
public record Likely(
        CaseId id, List<String> name, LocalDate born, Set<String> sounding, Set<Identifier.Kind> numbered) {}
