package sightline.platform.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Promises that a record is the data of one event type, announced by one service to one audience. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contract {

    /** The short name, such as {@code case.arrest-recorded}. */
    String name();

    /** The major version; a change that an older reader could not follow needs a new one, and a new record. */
    int major();

    /** The service that announces it, such as {@code cases}. */
    String by();

    /** Who may know that it happened. */
    Audience audience();
}
