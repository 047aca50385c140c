package sightline.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainingEntriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:40:00Z");

    @Test
    void each_link_holds_everything_before_it() {
        List<Link> links = chain("one", "two", "three");
        List<Link> other = chain("one", "TWO", "three");

        assertThat(links).extracting(Link::number).containsExactly(1L, 2L, 3L);
        assertThat(links.get(0)).isEqualTo(other.get(0));
        assertThat(links.get(1).chain()).isNotEqualTo(other.get(1).chain());
        assertThat(links.get(2).digest()).isEqualTo(other.get(2).digest());
        assertThat(links.get(2).chain()).isNotEqualTo(other.get(2).chain());
    }

    @Test
    void the_same_words_at_another_place_are_another_link() {
        List<Link> links = chain("the same", "the same");

        assertThat(links.get(0).digest()).isEqualTo(links.get(1).digest());
        assertThat(links.get(0).chain()).isNotEqualTo(links.get(1).chain());
    }

    @Test
    void a_checkpoint_names_each_of_its_entries_and_the_checkpoint_before_it() {
        List<Link> links = chain("one", "two", "three");

        Checkpoint checkpoint = Checkpoint.over(links.subList(1, 3), NOW, "signature before");

        assertThat(checkpoint.from()).isEqualTo(2);
        assertThat(checkpoint.upTo()).isEqualTo(3);
        assertThat(checkpoint.chain()).isEqualTo(links.get(2).chain());
        assertThat(checkpoint.digests().array()).hasSize(2 * Checkpoint.KEPT);
        assertThat(new String(checkpoint.signed(), java.nio.charset.StandardCharsets.UTF_8))
                .endsWith("2026-11-20T21:40:00Z\nsignature before");
    }

    private static List<Link> chain(String... said) {
        List<Link> links = new ArrayList<>();
        Link last = Link.NONE;
        for (String one : said) {
            last = last.next(one);
            links.add(last);
        }
        return links;
    }
}
