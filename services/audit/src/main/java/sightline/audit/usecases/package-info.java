/** Appending, signing and asking who has looked. */
@NullMarked
package sightline.audit.usecases;

import org.jspecify.annotations.NullMarked;
