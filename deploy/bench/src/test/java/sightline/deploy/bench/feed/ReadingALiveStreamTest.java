package sightline.deploy.bench.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.platform.language.CaseId;

class ReadingALiveStreamTest {

    private static ChunkedLines answer(String text) throws IOException {
        return ChunkedLines.afterHead(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineMayLieInTwoChunks() throws IOException {
        ChunkedLines lines = answer("""
                HTTP/1.1 200 OK\r
                Transfer-Encoding: chunked\r
                \r
                6\r
                id:1
                d\r
                7\r
                ata:x

                \r
                0\r
                \r
                """);

        assertThat(lines.next()).isEqualTo("id:1");
        assertThat(lines.next()).isEqualTo("data:x");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isNull();
    }

    @Test
    void aRefusalIsNoStream() {
        assertThatThrownBy(() -> answer("HTTP/1.1 401 Unauthorized\r\n\r\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("401");
    }

    @Test
    void eightAgenciesOfOneAreaAreOnEachCaseAndAllOfThemOnSome() {
        List<CaseId> cases = IntStream.range(0, 1008)
                .mapToObj(i -> new CaseId(new UUID(0, i)))
                .toList();
        Seats seats = new Seats(cases);

        assertThat(cases).allSatisfy(one -> {
            assertThat(seats.on(one)).doesNotHaveDuplicates().hasSize(8);
            assertThat(seats.on(one).stream().map(Seats.Seat::area).distinct()).hasSize(1);
        });
        assertThat(cases.stream().flatMap(one -> seats.on(one).stream()).distinct())
                .hasSize(420);
    }
}
