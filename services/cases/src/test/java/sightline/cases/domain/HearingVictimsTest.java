package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.victim.VictimContact;
import sightline.cases.domain.victim.VictimFact;
import sightline.platform.language.VictimContactId;

class HearingVictimsTest {
    private static final VictimContactId ID = new VictimContactId(UUID.randomUUID());
    private static final VictimFact.Views FIRST = new VictimFact.Views(ID, true, "They ask that he stays away");
    private static final VictimFact.Views LATER = new VictimFact.Views(ID, false, "They ask for nothing more");

    @Test
    void what_somebody_thinks_may_change_and_change_back() {
        VictimContact contact = contact(FIRST, LATER);

        assertThat(contact(FIRST).record(LATER)).contains(LATER);
        assertThat(contact.record(FIRST)).contains(FIRST);
    }

    @Test
    void what_they_said_last_is_not_told_anew() {
        assertThat(contact(FIRST, LATER).record(LATER)).isEmpty();
        assertThat(contact().record(FIRST)).contains(FIRST);
    }

    private static VictimContact contact(VictimFact.Views... said) {
        return new VictimContact(
                ID,
                Fiction.NOON,
                Fiction.PROBATION,
                List.of(said).stream()
                        .map(one -> new VictimContact.Views(one, Fiction.NOON))
                        .toList());
    }
}
