/** The journal's tests on real PostgreSQL and Kafka: where they come from, and what is looked at from outside. */
@NullMarked
package sightline.platform.journal.real;

import org.jspecify.annotations.NullMarked;
