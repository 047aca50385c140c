package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.POLICE;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.told;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.platform.language.ArrestId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;

class RecordingAnArrestTest {

    @Test
    void an_arrest_by_a_force_that_is_not_on_the_case_is_recorded_all_the_same() {
        Arrest arrest = new Arrest(
                new ArrestId(UUID.randomUUID()), POLICE, OffenceGroup.VIOLENCE, "Affray", "NC/1/26", MatchedBy.PNC);

        var change = managed().recordArrest(arrest, told());

        assertThat(change.facts())
                .singleElement()
                .isInstanceOfSatisfying(CaseFact.ArrestRecorded.class, fact -> assertThat(fact.arrest())
                        .isEqualTo(arrest));
    }
}
