/** Runs the real relay and listener code, one step at a time, against a database and a topic that misbehave. */
@NullMarked
package sightline.platform.journal.simulation;

import org.jspecify.annotations.NullMarked;
