/** Proof of how chronicles are read. */
@NullMarked
package sightline.deploy.rehearsal.chronicle;

import org.jspecify.annotations.NullMarked;
