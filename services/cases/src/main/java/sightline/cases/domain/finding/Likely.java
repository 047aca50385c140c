package sightline.cases.domain.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

/**
 * Somebody who may be meant.
 *
 * @param names the words of each, as they are compared: the name first, then what they are also known as
 * @param sounding which of the words asked for sound like one of a name
 * @param numbered which of their numbers was asked for
 */
public record Likely(
        CaseId id, List<List<String>> names, LocalDate born, Set<String> sounding, Set<Identifier.Kind> numbered) {}
