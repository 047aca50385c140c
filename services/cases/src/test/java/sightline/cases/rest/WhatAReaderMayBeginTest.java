package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class WhatAReaderMayBeginTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location = "";

    @BeforeEach
    void a_case() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
    }

    @Test
    void whoever_sees_a_case_is_told_what_they_may_begin_from_it_at_every_service() {
        assertThat(starts("northshire-probation", "LEAD_MANAGER"))
                .containsExactly("assign-action", "acknowledge-concern", "answer-involvement");
        assertThat(starts("northshire-coordination", "MAPPA_COORDINATOR"))
                .containsExactly("schedule-meeting", "assign-action", "answer-involvement");
        assertThat(starts("northshire-probation", "SENIOR"))
                .containsExactly("request-placement", "acknowledge-concern", "answer-involvement");
        assertThat(starts("northshire-health", "PRACTITIONER")).isEmpty();
    }

    @Test
    void an_agency_is_told_which_parts_it_is_never_told_of_whether_there_is_anything_in_them_or_not() {
        List<String> before = tells("northshire-health", "PRACTITIONER");
        assertThat(before).doesNotContain("plan", "release", "holder", "risk", "conditions");
        assertThat(tells("northshire-probation", "SENIOR")).contains("plan", "release", "holder", "risk", "conditions");

        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);

        assertThat(tells("northshire-health", "PRACTITIONER")).isEqualTo(before);
    }

    private List<String> starts(String agency, String role) {
        return northshire.as(agency, role).get(location).jsonPath().getList("starts");
    }

    private List<String> tells(String agency, String role) {
        return northshire.as(agency, role).get(location).jsonPath().getList("tells");
    }
}
