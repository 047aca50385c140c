package sightline.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

class NeedingToKnowTest {
    private static final AreaId NORTHSHIRE = new AreaId("northshire");
    private static final CaseScope CASE =
            new CaseScope(NORTHSHIRE, Set.of(new AgencyId("northshire-probation"), new AgencyId("northshire-health")));

    @Test
    void an_agency_on_the_case_sees_it() {
        assertThat(NeedToKnow.sees(actor("northshire-health", "northshire"), CASE))
                .isTrue();
    }

    @Test
    void an_agency_that_is_not_on_the_case_does_not_learn_that_it_exists() {
        assertThatThrownBy(() -> NeedToKnow.requireSight(actor("northshire-police", "northshire"), CASE))
                .isInstanceOf(NotKnown.class)
                .hasMessage("There is no such case");
    }

    @Test
    void co_ordination_sees_the_cases_of_its_own_area_and_no_other() {
        assertThat(NeedToKnow.sees(actor("northshire-coordination", "northshire", Roles.MAPPA_COORDINATOR), CASE))
                .isTrue();
        assertThat(NeedToKnow.sees(actor("southmoor-coordination", "southmoor", Roles.MAPPA_COORDINATOR), CASE))
                .isFalse();
    }

    @Test
    void co_ordination_of_another_area_is_told_whom_to_ask() {
        assertThatThrownBy(() -> NeedToKnow.requireCoordination(
                        actor("southmoor-coordination", "southmoor", Roles.MAPPA_COORDINATOR), NORTHSHIRE))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("co-ordination of northshire");
    }

    private static Actor actor(String agency, String area, String... roles) {
        return new Actor(new StaffId("staff-1"), new AgencyId(agency), new AreaId(area), Set.of(roles));
    }
}
