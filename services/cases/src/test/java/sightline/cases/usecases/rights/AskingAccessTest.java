package sightline.cases.usecases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.platform.access.CaseVerb;

class AskingAccessTest {
    /* Asked by who does not see the case: they are among nothing that a case offers. */
    private static final Set<CaseVerb> OF_VICTIMS =
            EnumSet.of(CaseVerb.OFFER_VICTIM_CONTACT, CaseVerb.RECORD_VICTIM_VIEWS);

    @Test
    void access_decides_on_every_verb_of_a_case_and_on_no_other() {
        assertThat(Arrays.stream(Verb.values()).map(Verb::inAccess))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_VICTIMS)));
    }
}
