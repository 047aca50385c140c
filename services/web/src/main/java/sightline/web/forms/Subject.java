package sightline.web.forms;

import org.jspecify.annotations.Nullable;
import sightline.web.services.Line;

/**
 * What a verb is done to.
 *
 * @param address where its service keeps it, such as {@code /cases/019…}
 * @param heading whom it is about, in words
 * @param back the page to come back to
 * @param version what was seen of it; null when that does not matter
 */
public record Subject(
        Line line,
        String address,
        String heading,
        String back,
        @Nullable Long version) {}
