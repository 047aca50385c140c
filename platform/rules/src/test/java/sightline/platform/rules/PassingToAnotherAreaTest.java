package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.language.TransferId;

class PassingToAnotherAreaTest {
    private static final AreaId NORTHSHIRE = new AreaId("northshire");
    private static final AreaId SOUTHMOOR = new AreaId("southmoor");

    private final Story story = new Story();

    @Test
    void the_standards_of_the_new_area_apply_from_when_it_was_recorded() {
        story.tell("2026-01-05T09:00", Story.opened(Level.TWO));
        story.tell("2026-02-02T09:00", passed());

        assertThat(at(story.history(), "2026-01-06T09:00")).isEqualTo(NORTHSHIRE);
        assertThat(at(story.history(), "2026-02-03T09:00")).isEqualTo(SOUTHMOOR);
    }

    @Test
    void who_knows_the_area_of_today_and_who_knows_that_of_the_opening_reckon_alike() {
        story.tell("2026-01-05T09:00", Story.opened(Level.TWO));
        story.tell("2026-02-02T09:00", passed());
        History today = new History(new CaseId(Story.id("case")), SOUTHMOOR, story.told());

        for (String moment : List.of("2026-01-06T09:00", "2026-02-03T09:00")) {
            assertThat(at(today, moment)).isEqualTo(at(story.history(), moment));
        }
    }

    private static AreaId at(History history, String moment) {
        return history.knownAt(Story.at(moment)).area();
    }

    private static TransferredV1 passed() {
        return new TransferredV1(
                new TransferId(Story.id("transfer")),
                NORTHSHIRE,
                SOUTHMOOR,
                new AgencyId("southmoor-probation"),
                AgencyKind.PROBATION,
                new AgencyId("southmoor-coordination"),
                null,
                null);
    }
}
