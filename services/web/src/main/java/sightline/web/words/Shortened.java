package sightline.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** The beginning of a list, for templates: {@code {rows.upTo(8)}}; what is left out is linked to, never dropped. */
@TemplateExtension
public final class Shortened {
    private Shortened() {}

    public static <T> List<T> upTo(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
