package town.appraisal.store.judged;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.judgement.JudgementKey;

/**
 * A file as it was judged.
 *
 * @param seq number of the file
 * @param file the file and what came of it
 * @param key what the judgement depends on
 */
public record JudgedFile(int seq, AppraisedFile file, JudgementKey key) {

}
