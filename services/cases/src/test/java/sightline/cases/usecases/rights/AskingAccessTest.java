package sightline.cases.usecases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AskingAccessTest {

    @Test
    void access_decides_on_every_verb_of_a_case_and_on_no_other() {
        assertThat(Arrays.stream(Verb.values()).map(Verb::inAccess))
                .containsExactlyInAnyOrder(sightline.platform.access.CaseVerb.values());
    }
}
