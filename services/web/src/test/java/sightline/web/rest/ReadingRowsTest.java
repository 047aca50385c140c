package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingRowsTest {

    @Test
    void a_row_is_read_by_the_names_of_its_columns_however_they_are_written() {
        assertThat(CsvRows.of("\uFEFFCustody reference,Date_of_Birth\r\nNS/1, 9/3/1984 \r\n"))
                .containsExactly(Map.of("custodyreference", "NS/1", "dateofbirth", "9/3/1984"));
    }

    @Test
    void quotes_hold_commas_lines_and_quotes() {
        assertThat(CsvRows.of("name,offence\n\"Inkwood, Robin\",\"Said \"\"no\"\"\ntwice\""))
                .containsExactly(Map.of("name", "Inkwood, Robin", "offence", "Said \"no\"\ntwice"));
    }

    @Test
    void rows_of_nothing_are_left_out_and_a_row_too_short_or_too_long_spoils_none() {
        assertThat(CsvRows.of("a,b\n\n , \n1\n1,2,3\n")).containsExactly(Map.of("a", "1"), Map.of("a", "1", "b", "2"));
        assertThat(CsvRows.of("")).isEmpty();
        assertThat(CsvRows.of("a,b")).isEmpty();
    }
}
