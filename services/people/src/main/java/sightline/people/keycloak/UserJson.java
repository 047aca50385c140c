package sightline.people.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Employer;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Postcode;
import sightline.platform.language.StaffId;

/** A person as Keycloak writes a user. */
final class UserJson {
    private static final String AGENCY = "agency";
    private static final String AREA = "area";
    private static final String VETTED_UNTIL = "vetted_until";
    private static final String CATEGORY_4 = "category4";
    private static final String HOME_POSTCODE = "home_postcode";
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String SECOND_FACTOR = "CONFIGURE_TOTP";

    private UserJson() {}

    /** Empty for an agency's own system, and for whoever belongs to no agency. */
    static Optional<Person> person(JsonNode user, Set<Role> roles) {
        String agency = attribute(user, AGENCY);
        String area = attribute(user, AREA);
        String login = user.path("username").asText();
        if (agency.isEmpty() || area.isEmpty() || login.startsWith("service-account-")) {
            return Optional.empty();
        }
        return Optional.of(new Person(
                new StaffId(user.path("id").asText()),
                new Person.Named(
                        login,
                        user.path("firstName").asText(),
                        user.path("lastName").asText(),
                        user.path("email").asText()),
                new AgencyId(agency),
                new AreaId(area),
                roles,
                vettedUntil(user),
                Boolean.parseBoolean(attribute(user, CATEGORY_4)),
                homePostcode(user),
                user.path("enabled").asBoolean(),
                !mustChoosePassword(user)));
    }

    private static @Nullable Instant vettedUntil(JsonNode user) {
        try {
            return Instant.parse(attribute(user, VETTED_UNTIL));
        } catch (DateTimeException none) {
            // Nobody's vetting: as the services read it, too
            return null;
        }
    }

    private static @Nullable Postcode homePostcode(JsonNode user) {
        try {
            return Postcode.of(attribute(user, HOME_POSTCODE));
        } catch (IllegalArgumentException none) {
            // Nobody's home: as the services read it, too
            return null;
        }
    }

    private static boolean mustChoosePassword(JsonNode user) {
        return StreamSupport.stream(user.path("requiredActions").spliterator(), false)
                .anyMatch(one -> one.asText().equals(CHOOSE_PASSWORD));
    }

    private static String attribute(JsonNode user, String name) {
        return user.path("attributes").path(name).path(0).asText();
    }

    static ObjectNode added(Person.Named named, Employer at) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", named.login());
        user.put("firstName", named.firstName());
        user.put("lastName", named.lastName());
        user.put("email", named.email());
        user.put("enabled", true);
        user.putArray("requiredActions").add(CHOOSE_PASSWORD).add(SECOND_FACTOR);
        put(user.putObject("attributes"), AGENCY, at.id().value());
        put(user.withObject("/attributes"), AREA, at.area().value());
        return user;
    }

    /** All that Keycloak keeps of the user, with what is ours in it as it shall be. */
    static ObjectNode changed(ObjectNode user, Person to) {
        ObjectNode attributes = user.withObject("/attributes");
        put(attributes, AGENCY, to.agency().value());
        put(attributes, AREA, to.area().value());
        Instant vetted = to.vettedUntil();
        put(attributes, VETTED_UNTIL, vetted == null ? null : vetted.toString());
        put(attributes, CATEGORY_4, to.category4() ? "true" : null);
        Postcode home = to.homePostcode();
        put(attributes, HOME_POSTCODE, home == null ? null : home.value());
        user.put("enabled", to.active());
        return user;
    }

    private static void put(ObjectNode attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.putArray(name).add(value);
        }
    }
}
