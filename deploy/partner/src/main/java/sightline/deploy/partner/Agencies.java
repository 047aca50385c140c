package sightline.deploy.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The fictional agencies that every stack of ours knows. */
public record Agencies(List<Agency> all) {

    public Agencies {
        all = List.copyOf(all);
    }

    /** Those of the demonstration, as {@code agencies.json} has them. */
    public static Agencies ofTheDemonstration() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.json")) {
            return new Agencies(List.of(new ObjectMapper().readValue(in, Agency[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Agency> named(String id) {
        return all.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /** The one of this kind that works in an area; the first, where there are several. */
    public Optional<Agency> ofKind(String kind, String area) {
        return all.stream()
                .filter(agency -> agency.kind().equals(kind) && agency.area().equals(area))
                .findFirst();
    }
}
