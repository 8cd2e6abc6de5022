/** The checks of exercise 47: networks in continuous time. */
package check.ex47;
