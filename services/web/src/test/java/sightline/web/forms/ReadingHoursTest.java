package sightline.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9am, 09:00",
        "9 pm, 21:00",
        "0930, 09:30",
        "9.30, 09:30",
        "9:30pm, 21:30",
        "2:15 pm, 14:15",
        "12am, 00:00",
        "12pm, 12:00",
        "23:59, 23:59",
        "noon, 12:00",
        "1400, 14:00",
    })
    void a_time_is_read_as_people_write_it(String written, LocalTime time) {
        assertThat(Hours.read(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9:61", "13pm", "late", "93012"})
    void what_is_no_time_is_not_guessed(String written) {
        assertThat(Hours.read(written)).isEmpty();
    }
}
