/** The nine proof obligations of the journal (reliability.md 3.5), each held against real PostgreSQL and Kafka. */
@NullMarked
package sightline.platform.journal.obligations;

import org.jspecify.annotations.NullMarked;
