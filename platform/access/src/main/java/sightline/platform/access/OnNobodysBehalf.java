package sightline.platform.access;

import java.util.function.Supplier;

/**
 * Asks the database on nobody's behalf in the middle of what an actor asked for: for what must be decided on all cases,
 * such as whether an arrested person is managed anywhere. What is answered must not tell the actor more than they may
 * know.
 */
public interface OnNobodysBehalf {
    <T> T ask(Supplier<T> work);
}
