package town.appraisal.stage.validate.text;

/**
 * A township named in a sentence.
 *
 * @param township its name in the register
 * @param words how it is named there
 * @param sentence where
 * @param acts whether it is named as the one that acts: its government
 */
public record TownshipMention(String township, String words, Sentence sentence, boolean acts) {
}
