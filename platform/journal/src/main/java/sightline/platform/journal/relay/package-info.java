/** Carries committed facts to Kafka: at least once, each case in order. Proven by reliability.md section 3. */
@NullMarked
package sightline.platform.journal.relay;

import org.jspecify.annotations.NullMarked;
