@NullMarked
package sightline.oversight.usecases;

import org.jspecify.annotations.NullMarked;
