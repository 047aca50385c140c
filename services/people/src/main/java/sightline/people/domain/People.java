package sightline.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** Everybody who can sign in; they live in Keycloak. */
public interface People {

    Optional<Person> find(StaffId id);

    /** Those whom this administrator reaches; their roles are not looked up. */
    List<Person> reachedBy(Administrator who);

    /** Everybody of an area; their roles are not looked up. */
    List<Person> of(AreaId area);

    /** Those of these who are known; their roles are not looked up. */
    List<Person> known(Set<StaffId> some);

    /** The same people with their roles. */
    List<Person> withRoles(List<Person> some);

    /** Adds somebody without a password; empty when the name or the address is somebody else's. */
    Optional<Person> add(Person.Named named, Employer at);

    /** Makes of one the other. Whoever loses something is signed out everywhere. */
    void change(Person before, Person after);

    /** Sets a password that must be changed at the first sign-in. */
    void setFirstPassword(Person person, String password);
}
