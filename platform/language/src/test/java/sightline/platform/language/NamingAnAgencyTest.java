package sightline.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingAnAgencyTest {

    @Test
    void an_agency_is_named_by_area_and_kind() {
        assertThat(new AgencyId("northshire-police")).hasToString("northshire-police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Northshire Police", "northshire--police", "-police", "../police", "police\n"})
    void a_name_that_is_not_safe_in_a_path_is_refused_with_an_example(String name) {
        assertThatThrownBy(() -> new AgencyId(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("like northshire-police");
    }
}
