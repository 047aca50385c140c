package sightline.platform.language;

import java.util.UUID;

/** Makes time-ordered ids (UUIDv7), so that what is newer sorts later in every index; asked by use cases only. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
