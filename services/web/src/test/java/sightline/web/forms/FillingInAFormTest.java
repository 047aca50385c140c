package sightline.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingInAFormTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock WINTER = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), LONDON);
    private static final Clock SUMMER = Clock.fixed(Instant.parse("2026-07-06T09:00:00Z"), LONDON);
    private static final List<Option> HOW = List.of(new Option("attended", "Attended"), new Option("absent", "Absent"));
    private static final List<Option> AGENCIES =
            List.of(new Option("police", "Police"), new Option("health", "Health"));

    @Test
    void what_is_filled_in_becomes_what_the_service_takes() {
        List<Field> fields = List.of(
                Field.text("reason", "Why?"),
                Field.oneNumberOf("level", "Level", Option.numbers("Level", 2, 3)),
                Field.yesNo("licence", "On licence?"),
                Field.day("dueOn", "Due"),
                Field.someOf("signs", "Signs", HOW));

        Reading reading = Reading.of(
                fields,
                posted("reason", "Because", "level", "2", "licence", "false", "dueOn", "fri", "signs", "attended"),
                WINTER);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.body())
                .containsEntry("reason", "Because")
                .containsEntry("level", 2)
                .containsEntry("licence", false)
                .containsEntry("dueOn", "2026-11-27")
                .containsEntry("signs", List.of("attended"));
    }

    @Test
    void of_several_each_stands_on_a_line_of_its_own_and_none_is_an_answer() {
        List<Field> fields = List.of(Field.lines("aliases", "Also known as"));

        assertThat(Reading.of(fields, posted("aliases", " Jo Madeup\r\n\r\nJordy "), WINTER)
                        .body())
                .containsEntry("aliases", List.of("Jo Madeup", "Jordy"));
        assertThat(Reading.of(fields, posted("aliases", " "), WINTER).body()).containsEntry("aliases", List.of());
        assertThat(Reading.of(fields, Posted.NOTHING, WINTER).body()).isEmpty();
    }

    @Test
    void a_word_that_is_neither_yes_nor_no_is_not_taken_for_no() {
        Reading reading = Reading.of(List.of(Field.yesNo("licence", "On licence?")), posted("licence", "yes"), WINTER);

        assertThat(reading.errors()).containsEntry("licence", "On licence: choose yes or no");
        assertThat(reading.body()).isEmpty();
    }

    @Test
    void a_name_with_a_dot_is_part_of_another() {
        List<Field> fields = List.of(Field.line("rosh.staff", "Staff"), Field.line("rosh.children", "Children"));

        assertThat(Reading.of(fields, posted("rosh.staff", "low", "rosh.children", "high"), WINTER)
                        .body())
                .isEqualTo(Map.of("rosh", Map.of("staff", "low", "children", "high")));
    }

    @Test
    void a_time_on_the_wall_in_london_is_sent_as_the_instant_it_is() {
        List<Field> fields = List.of(Field.moment("startsAt", "When?"));
        Posted posted = posted("startsAt-day", "tomorrow", "startsAt-time", "9am");

        assertThat(Reading.of(fields, posted, WINTER).body()).containsEntry("startsAt", "2026-11-24T09:00:00Z");
        assertThat(Reading.of(fields, posted, SUMMER).body()).containsEntry("startsAt", "2026-07-07T08:00:00Z");
    }

    @Test
    void what_happened_is_told_as_exactly_as_anybody_knows() {
        assertThat(happened("20/11", "9am")).containsEntry("occurredAt", "2026-11-20T09:00:00Z");
        assertThat(happened("20/11", "")).containsEntry("occurredOn", "2026-11-20");
        assertThat(happened("Oct 2026", "")).containsEntry("occurredOn", "2026-10");
        assertThat(happened("december", "")).containsEntry("occurredOn", "2025-12");
        assertThat(happened("not known", "")).containsEntry("occurredOn", "unknown");
        assertThat(happened("", "")).isEmpty();
    }

    private static Map<String, Object> happened(String day, String time) {
        Posted posted = posted("occurredAt-day", day, "occurredAt-time", time);
        return Reading.of(List.of(Field.happened()), posted, WINTER).body();
    }

    @Test
    void each_row_becomes_one_of_a_list_and_rows_without_a_choice_are_left_out() {
        Field attendance = Field.each("attendance", "Who came?", "agency", AGENCIES, "how", HOW)
                .optional();

        assertThat(Reading.of(List.of(attendance), posted("attendance.police", "attended"), WINTER)
                        .body())
                .isEqualTo(Map.of("attendance", List.of(Map.of("agency", "police", "how", "attended"))));
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_said_at_its_field() {
        List<Field> fields = List.of(
                Field.text("reason", "Why?"),
                Field.day("dueOn", "Due"),
                Field.line("note", "Note").optional());

        assertThat(Reading.of(fields, posted("dueOn", "whenever"), WINTER).errors())
                .containsEntry("reason", "Fill in: why?")
                .containsEntry("dueOn", "Due: give a day such as fri, +7, 2 weeks or 27/11/2026")
                .doesNotContainKey("note");
    }

    private static Posted posted(String... namesAndValues) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Posted(values);
    }
}
