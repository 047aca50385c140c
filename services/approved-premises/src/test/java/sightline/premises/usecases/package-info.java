@NullMarked
package sightline.premises.usecases;

import org.jspecify.annotations.NullMarked;
