package sightline.people.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sightline.people.domain.Administrator;
import sightline.people.domain.Employer;
import sightline.people.domain.NotReached;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** The people in Keycloak, which nobody but this service administers. */
@ApplicationScoped
class KeycloakPeople implements People {
    private static final int PAGE = 200;
    private static final Set<String> KNOWN =
            EnumSet.allOf(Role.class).stream().map(Role::name).collect(Collectors.toUnmodifiableSet());

    private final AdminLine line;

    KeycloakPeople(AdminLine line) {
        this.line = line;
    }

    @Override
    public Optional<Person> find(StaffId id) {
        JsonNode user = line.get(path(id));
        return user.isMissingNode() ? Optional.empty() : UserJson.person(user, roles(id));
    }

    @Override
    public List<Person> reachedBy(Administrator who) {
        return every(only(who), who::reaches);
    }

    @Override
    public List<Person> of(AreaId area) {
        return every(only(area), person -> person.area().equals(area));
    }

    @Override
    public List<Person> known(Set<StaffId> some) {
        return some.stream()
                .map(id -> line.get(path(id)))
                .filter(user -> !user.isMissingNode())
                .flatMap(user -> UserJson.person(user, Set.of()).stream())
                .toList();
    }

    private List<Person> every(String only, Predicate<Person> wanted) {
        List<Person> every = new ArrayList<>();
        int from = 0;
        JsonNode page;
        do {
            page = line.get("/users?briefRepresentation=false&max=%d&first=%d%s".formatted(PAGE, from, only));
            for (JsonNode user : page) {
                UserJson.person(user, Set.of()).filter(wanted).ifPresent(every::add);
            }
            from += PAGE;
        } while (page.size() == PAGE);
        return every;
    }

    private static String only(AreaId area) {
        return "&q=" + AdminLine.encoded("area:" + area);
    }

    private static String only(Administrator who) {
        return switch (who.scope()) {
            case AGENCY -> "&q=" + AdminLine.encoded("agency:" + who.agency());
            case AREA -> only(who.area());
            case EVERYBODY -> "";
        };
    }

    @Override
    public List<Person> withRoles(List<Person> some) {
        return some.stream()
                .map(one -> new Person(
                        one.id(),
                        one.named(),
                        one.agency(),
                        one.area(),
                        roles(one.id()),
                        one.vettedUntil(),
                        one.category4(),
                        one.homePostcode(),
                        one.active(),
                        one.signedIn()))
                .toList();
    }

    @Override
    public Optional<Person> add(Person.Named named, Employer at) {
        AdminLine.Answer answer = line.send("POST", "/users", UserJson.added(named, at), Set.of(AdminLine.CONFLICT));
        if (answer.status() == AdminLine.CONFLICT) {
            return Optional.empty();
        }
        String location = answer.location();
        return find(new StaffId(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Override
    public void change(Person before, Person after) {
        if (!(line.get(path(before.id())) instanceof ObjectNode user)) {
            throw new NotReached("Keycloak", AdminLine.NOT_FOUND);
        }
        send("DELETE", path(before.id()) + "/role-mappings/realm", held(before, without(before, after)));
        line.send("PUT", path(before.id()), UserJson.changed(user, after), Set.of());
        send("POST", path(before.id()) + "/role-mappings/realm", available(before, without(after, before)));
        if (losesSomething(before, after)) {
            line.send("POST", path(before.id()) + "/logout", null, Set.of());
        }
    }

    private static boolean losesSomething(Person before, Person after) {
        return !after.active()
                || !after.roles().containsAll(before.roles())
                || (before.category4() && !after.category4())
                || !before.agency().equals(after.agency());
    }

    private static Set<String> without(Person one, Person other) {
        return one.roles().stream()
                .filter(role -> !other.roles().contains(role))
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void send(String method, String path, ArrayNode roles) {
        if (!roles.isEmpty()) {
            line.send(method, path, roles, Set.of());
        }
    }

    private ArrayNode held(Person person, Set<String> names) {
        return named(line.get(path(person.id()) + "/role-mappings/realm"), names);
    }

    private ArrayNode available(Person person, Set<String> names) {
        return names.isEmpty()
                ? JsonNodeFactory.instance.arrayNode()
                : named(line.get(path(person.id()) + "/role-mappings/realm/available"), names);
    }

    private static ArrayNode named(JsonNode roles, Set<String> names) {
        ArrayNode some = JsonNodeFactory.instance.arrayNode();
        each(roles).filter(role -> names.contains(role.path("name").asText())).forEach(some::add);
        return some;
    }

    @Override
    public void setFirstPassword(Person person, String password) {
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.put("type", "password").put("value", password).put("temporary", true);
        line.send("PUT", path(person.id()) + "/reset-password", credential, Set.of());
    }

    private Set<Role> roles(StaffId id) {
        return each(line.get(path(id) + "/role-mappings/realm"))
                .map(role -> role.path("name").asText())
                .filter(KNOWN::contains)
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String path(StaffId id) {
        return "/users/" + AdminLine.encoded(id.value());
    }
}
