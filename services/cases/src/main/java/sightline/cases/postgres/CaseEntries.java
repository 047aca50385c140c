package sightline.cases.postgres;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.CaseFact.AgencyJoined;
import sightline.cases.domain.CaseFact.ArrestRecorded;
import sightline.cases.domain.CaseFact.CaseOpened;
import sightline.cases.domain.Identifier;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.journal.Entry;

/** A fact as a journal entry: what its contract announces, and the text and identity that stay home. */
final class CaseEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private CaseEntries() {}

    static Entry entry(CaseFact fact, @Nullable String traceparent) {
        Record announced = announced(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(announced.getClass()).type(),
                CATALOGUE.toData(announced),
                text(fact),
                null,
                traceparent);
    }

    private static Record announced(CaseFact fact) {
        return switch (fact) {
            case CaseOpened opened ->
                new CaseOpenedV1(
                        opened.area(),
                        opened.leadAgency(),
                        opened.leadKind(),
                        opened.told().agency(),
                        opened.category(),
                        opened.level(),
                        opened.limitedAccess(),
                        true,
                        opened.rehearsed() ? true : null);
            case AgencyJoined joined ->
                new AgencyJoinedV1(
                        joined.membership().agency(),
                        joined.kind(),
                        joined.membership().place(),
                        true,
                        joined.membership().until());
            case ArrestRecorded recorded -> announced(recorded.arrest());
        };
    }

    private static ArrestRecordedV1 announced(Arrest arrest) {
        return new ArrestRecordedV1(
                arrest.id(),
                arrest.force(),
                arrest.group(),
                arrest.offence() != null,
                arrest.custodyReference() != null,
                arrest.matchedBy());
    }

    private static Map<String, String> text(CaseFact fact) {
        Map<String, String> text = new HashMap<>();
        switch (fact) {
            case CaseOpened opened -> {
                text.put("personName", opened.identity().name());
                text.put("dateOfBirth", opened.identity().dateOfBirth().toString());
                for (Identifier identifier : opened.identity().identifiers()) {
                    text.put(identifier.kind().word(), identifier.value());
                }
            }
            case AgencyJoined joined -> text.put("basis", joined.basis());
            case ArrestRecorded recorded -> {
                putIfGiven(text, "offence", recorded.arrest().offence());
                putIfGiven(text, "custodyReference", recorded.arrest().custodyReference());
            }
        }
        return text;
    }

    private static void putIfGiven(Map<String, String> text, String field, @Nullable String value) {
        if (value != null) {
            text.put(field, value);
        }
    }
}
