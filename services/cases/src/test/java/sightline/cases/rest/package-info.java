@NullMarked
package sightline.cases.rest;

import org.jspecify.annotations.NullMarked;
