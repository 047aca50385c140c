/** What services announce to each other and to partners: the envelope, one record per event type, and their schemas. */
@NullMarked
package sightline.platform.contracts;

import org.jspecify.annotations.NullMarked;
